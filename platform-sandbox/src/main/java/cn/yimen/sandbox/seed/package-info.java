/// A city to begin with, the same at every first start.
@NullMarked
package cn.yimen.sandbox.seed;

import org.jspecify.annotations.NullMarked;
