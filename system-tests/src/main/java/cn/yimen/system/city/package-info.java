/// A city on one machine: many halls, two servers as processes of their own, a PostgreSQL with a
/// synchronous standby; load, trouble, and what the books say afterwards.
@NullMarked
package cn.yimen.system.city;

import org.jspecify.annotations.NullMarked;
