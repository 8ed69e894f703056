"""The directory of helplines: what an entry is, and which to show for the places that matter to a person. No Qt."""
