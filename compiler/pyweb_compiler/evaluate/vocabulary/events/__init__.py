"""Events: what may be bound to a trigger, and how it becomes what the browser does."""
