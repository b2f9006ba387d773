/// What the keys of a keyboard without keys mean: pinyin, strokes and handwriting become
/// characters. Pure and in memory; the data are compiled by [cn.yimen.ui.typing.TypingDataMain].
@NullMarked
package cn.yimen.ui.typing;

import org.jspecify.annotations.NullMarked;
