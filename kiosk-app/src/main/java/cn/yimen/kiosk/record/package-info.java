/// What people leave at this machine, kept until the province has it.
@NullMarked
package cn.yimen.kiosk.record;

import org.jspecify.annotations.NullMarked;
