/// What a command comes to: the queue's decisions as pure functions of the state.
@NullMarked
package cn.yimen.server.queue;

import org.jspecify.annotations.NullMarked;
