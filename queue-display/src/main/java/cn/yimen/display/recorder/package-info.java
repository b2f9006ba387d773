/// Records a clip pack: a screen leads a member of staff through the words of a language.
@NullMarked
package cn.yimen.display.recorder;

import org.jspecify.annotations.NullMarked;
