package cn.yimen.ui.typing;

/// Words that may be meant by what was typed.
///
/// @param consumed how many of the typed letters (apostrophes too) they stand for, from the first
public record Candidate(String text, int consumed) {}
