@NullMarked
package cn.yimen.client.update;

import org.jspecify.annotations.NullMarked;
