/// What the server's tests share: an invented hall, a clock to push, a server to start.
@NullMarked
package cn.yimen.server.support;

import org.jspecify.annotations.NullMarked;
