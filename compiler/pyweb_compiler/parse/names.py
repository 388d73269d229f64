"""Identifiers as Python reads them: two spellings of the same letters are one name."""

from __future__ import annotations

import unicodedata

import libcst as cst


def read_names(tree: cst.Module, text: str) -> cst.Module:
    """The tree with every identifier in normal form (NFKC), in which Python compares them."""
    if text.isascii() or unicodedata.is_normalized("NFKC", text):
        return tree
    found = tree.visit(_Normal())
    assert isinstance(found, cst.Module)
    return found


class _Normal(cst.CSTTransformer):
    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        value = updated_node.value
        normal = unicodedata.normalize("NFKC", value)
        return updated_node if normal == value else updated_node.with_changes(value=normal)
