/// How a hall is laid out and what it offers, as checked data: lines, windows, hours, service
/// items.
@NullMarked
package cn.yimen.hall.config;

import org.jspecify.annotations.NullMarked;
