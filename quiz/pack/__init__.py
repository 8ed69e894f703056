"""What a pack is: its models, conditions, texts, and how one is read and refused. No Qt; only ``load`` reads files."""
