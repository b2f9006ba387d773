/// Watches over the hall while it goes on, and tells managers what they should know.
@NullMarked
package cn.yimen.server.watch;

import org.jspecify.annotations.NullMarked;
