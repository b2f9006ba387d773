/// Links move bytes to and from a device and know nothing of what the bytes mean.
@NullMarked
package cn.yimen.device.link;

import org.jspecify.annotations.NullMarked;
