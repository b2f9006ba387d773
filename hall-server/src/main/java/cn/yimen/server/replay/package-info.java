/// `./yimen replay`: reads a journal that it never changes, and tells its days.
@NullMarked
package cn.yimen.server.replay;

import org.jspecify.annotations.NullMarked;
