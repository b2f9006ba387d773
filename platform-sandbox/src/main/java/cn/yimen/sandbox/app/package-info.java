/// The program.
@NullMarked
package cn.yimen.sandbox.app;

import org.jspecify.annotations.NullMarked;
