"""What is wrong in a contributor's file, where, and what to do about it."""

from learning_site.problems.problem import Place, Problem, Problems
from learning_site.problems.registry import Message, Registry

__all__ = ["Message", "Place", "Problem", "Problems", "Registry"]
