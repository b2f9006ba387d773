package cn.yimen.display.recorder;

/// What is to be said into the microphone for one clip.
///
/// @param clip a name of the pack's manifest
/// @param label a short name for the list: 撤离
/// @param words as they are spoken: 七
/// @param hint how: with a tone, as in a sentence
record Prompt(String clip, String label, String words, String hint) {}
