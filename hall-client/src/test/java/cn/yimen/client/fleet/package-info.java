@NullMarked
package cn.yimen.client.fleet;

import org.jspecify.annotations.NullMarked;
