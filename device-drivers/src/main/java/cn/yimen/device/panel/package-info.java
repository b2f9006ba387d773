/// Window panels (窗口屏): small LED displays over the windows of a hall, several on one line.
@NullMarked
package cn.yimen.device.panel;

import org.jspecify.annotations.NullMarked;
