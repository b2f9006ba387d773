/// Cameras: what the programs would ask of one. No model is supported yet.
@NullMarked
package cn.yimen.device.camera;

import org.jspecify.annotations.NullMarked;
