/// What every device has in common: its status. The packages below hold one device family each:
/// link (moves bytes), codec (bytes to records), façade (what the application asks for).
@NullMarked
package cn.yimen.device;

import org.jspecify.annotations.NullMarked;
