/// A robot's fingers on a real kiosk: it knows only what the panel shows, and touches it through X.
@NullMarked
package cn.yimen.system.touch;

import org.jspecify.annotations.NullMarked;
