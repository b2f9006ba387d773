/// The words of the hall as values: tickets, windows, lines, service items, days.
@NullMarked
package cn.yimen.hall.domain;

import org.jspecify.annotations.NullMarked;
