/// Halls, their windows and hours, the calendar, and how full they are.
@NullMarked
package cn.yimen.uplink.contract.hall;

import org.jspecify.annotations.NullMarked;
