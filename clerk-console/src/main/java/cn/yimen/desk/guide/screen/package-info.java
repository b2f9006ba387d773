/// Draws the guide's tablet, and tells what was touched.
@NullMarked
package cn.yimen.desk.guide.screen;

import org.jspecify.annotations.NullMarked;
