/// What a clerk's desk knows and does, as values and pure functions: no toolkit, no sockets, no
/// clock.
@NullMarked
package cn.yimen.desk.desk;

import org.jspecify.annotations.NullMarked;
