/// What stands beside the calls: pictures, films, and what is said with them.
@NullMarked
package cn.yimen.display.media;

import org.jspecify.annotations.NullMarked;
