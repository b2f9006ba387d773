@NullMarked
package cn.yimen.sandbox.tls;

import org.jspecify.annotations.NullMarked;
