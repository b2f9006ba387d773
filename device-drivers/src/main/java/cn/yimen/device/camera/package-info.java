/// Document cameras (高拍仪): a page that lies under one becomes a picture in memory.
@NullMarked
package cn.yimen.device.camera;

import org.jspecify.annotations.NullMarked;
