/// Draws boards. Sizes are px of the design, 1920 × 1080; the host scales the whole.
@NullMarked
package cn.yimen.display.screen;

import org.jspecify.annotations.NullMarked;
