/// The first start of a machine: what it asks of its hall and of its parts, and what is kept of it.
@NullMarked
package cn.yimen.kiosk.setup;

import org.jspecify.annotations.NullMarked;
