"""What content authors use: checks of packs and helplines, and the schemas that an editor reads."""
