"""Whether the files of a pack fit together: ids, references, what each kind of question may have, texts."""
