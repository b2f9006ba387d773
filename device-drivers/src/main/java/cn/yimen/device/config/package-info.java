/// The devices of one machine as a file: which there are, how each is reached, and how it is set.
@NullMarked
package cn.yimen.device.config;

import org.jspecify.annotations.NullMarked;
