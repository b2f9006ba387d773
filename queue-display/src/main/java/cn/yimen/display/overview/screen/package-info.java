/// Draws the manager's wall, 1920 × 1080, in the light theme.
@NullMarked
package cn.yimen.display.overview.screen;

import org.jspecify.annotations.NullMarked;
