/// What a machine tells its hall of itself, and what it does when it is asked from afar.
@NullMarked
package cn.yimen.client.fleet;

import org.jspecify.annotations.NullMarked;
