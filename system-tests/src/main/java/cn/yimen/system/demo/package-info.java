/// The demo: a whole hall that plays its story by itself, or that a person drives.
@NullMarked
package cn.yimen.system.demo;

import org.jspecify.annotations.NullMarked;
