/// Each service of the kiosk as somebody meets it: on the real panel, before a real hall and the
/// reference province.
@NullMarked
package cn.yimen.system.story;

import org.jspecify.annotations.NullMarked;
