/// The few controls that all screens are made of.
@NullMarked
package cn.yimen.ui.control;

import org.jspecify.annotations.NullMarked;
