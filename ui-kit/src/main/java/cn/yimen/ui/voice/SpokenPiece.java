package cn.yimen.ui.voice;

/// Words that one voice speaks in one breath; nothing in them is left to a synthesiser's guess:
/// numbers are in words, hidden characters are counted.
///
/// @param language whose voice
/// @param words as they are heard; also the caption
public record SpokenPiece(SpokenLanguage language, String words) {}
