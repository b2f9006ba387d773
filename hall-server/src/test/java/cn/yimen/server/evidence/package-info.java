@NullMarked
package cn.yimen.server.evidence;

import org.jspecify.annotations.NullMarked;
