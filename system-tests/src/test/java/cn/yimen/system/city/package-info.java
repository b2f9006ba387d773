/// A city of halls with two servers, and what may be killed in it.
@NullMarked
package cn.yimen.system.city;

import org.jspecify.annotations.NullMarked;
