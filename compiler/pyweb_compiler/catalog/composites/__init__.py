"""Factories that are written with other factories.

The files of this folder are never imported: the compiler evaluates their source like the source of an app, and puts
what they return in the place of the call. They may use the whole authoring vocabulary, and the factories under
`pw.vendored` that apps do not see. A test tells whether a value is only known when the app runs by
`isinstance(value, pw.Var)`.
"""
