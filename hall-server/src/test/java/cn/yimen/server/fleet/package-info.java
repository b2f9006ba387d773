@NullMarked
package cn.yimen.server.fleet;

import org.jspecify.annotations.NullMarked;
