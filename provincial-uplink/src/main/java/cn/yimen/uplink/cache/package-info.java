/// What a machine remembers of the province, so that it can work for a month without it.
@NullMarked
package cn.yimen.uplink.cache;

import org.jspecify.annotations.NullMarked;
