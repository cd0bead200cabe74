"""Reading contributors' files: text and strict YAML, with the place of every value."""

from learning_site.files.document import Document
from learning_site.files.text import read_text
from learning_site.files.yaml_reader import parse_yaml, read_yaml

__all__ = ["Document", "parse_yaml", "read_text", "read_yaml"]
