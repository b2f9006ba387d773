/// The kiosk's way to the province: what it remembers of it, and what a machine without a hall
/// server makes of that.
@NullMarked
package cn.yimen.kiosk.platform;

import org.jspecify.annotations.NullMarked;
