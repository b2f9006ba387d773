@NullMarked
package cn.yimen.sandbox.browser;

import org.jspecify.annotations.NullMarked;
