# What forms over the configuration say: buttons, hints of kinds of fields, what is wrong with what was typed.

form-save = Guardar
form-cancel = Cancelar
form-yes = Sí
form-no = No
form-none = Sin definir
form-optional = (puedes dejarlo vacío)
form-choose = Elige de la lista
form-kind = Tipo
form-entry = Entrada { $number }
form-empty-list = Aquí aún no hay nada.
form-add = Añadir una entrada
form-add-to = Añadir a: { $list }
form-set = Definir esto
form-remove = Quitar
form-remove-what = Quitar: { $what }
form-up = Subir
form-up-what = Subir: { $what }
form-down = Bajar
form-down-what = Bajar: { $what }
form-show = Mostrar sus ajustes
form-lines = Uno por línea.
form-pairs = Uno por línea, como nombre = valor.
form-json = Texto estructurado (JSON). Se comprueba antes de guardar nada.
form-language-tag = Otro idioma, como etiqueta
form-language-tag-hint = Por ejemplo, it o pt-BR.
form-language-add = Añadir idioma
form-secret-set = Definida. Nunca se muestra; deja esto vacío para conservarla.
form-secret-not-set = Sin definir.
form-secret-remove = Quitar lo definido
form-image-now = La imagen actual
form-image-hint = Como dirección que empieza por data:image/png;base64, (también JPEG y WebP), 48 KiB como máximo. Vacío para ninguna.
form-image-file = Elegir un archivo
form-file = Archivo
form-file-hint = Un archivo de texto (.toml) de hasta { $most } KB. O pega el texto abajo.
form-file-not-text = Este archivo no es un texto legible. Elige el archivo .toml que se exportó, no una imagen, un archivo comprimido ni un documento de ofimática.
form-file-too-large = Este archivo tiene más de { $most } KB. Elige uno más pequeño.
form-file-empty = Este archivo está vacío.
form-file-and-text = Elige un archivo o pega un texto, no las dos cosas.
form-file-or-text = Elige un archivo o pega su texto.
form-search = Buscar
form-search-what = Buscar: { $what }
form-search-hint = Escribe al menos dos letras y elige de la lista.
form-search-none = No se ha encontrado nada. Revisa la ortografía o escribe menos.
form-search-failed = La búsqueda no funciona ahora. Pulsa Buscar.
form-search-found = Encontrado: elige
form-search-chosen = Elegido:

form-error-required = Rellena este campo.
form-error-choose = Elige una de estas opciones.
form-error-option = «{ $value }» no es una de las opciones.
form-error-whole-number = Escribe un número entero en cifras.
form-error-number = Escribe un número, con punto para los decimales.
form-error-range = De { $least } a { $most }.
form-error-at-least = Al menos { $least }.
form-error-at-most = Como máximo { $most }.
form-error-control = Contiene caracteres que no se ven ni se escriben. Quítalos.
form-error-slug = Usa de 1 a 64 minúsculas, cifras, guiones y puntos.
form-error-color = Escribe un color como # y seis cifras o letras de la a a la f, por ejemplo #0b5c56.
form-error-image = No es una imagen PNG, JPEG o WebP.
form-error-line-number = «{ $line }» no es un número entero.
form-error-twice = «{ $value }» está dos veces.
form-error-pair = «{ $line }» no tiene la forma nombre = valor.
form-error-no-language = Escríbelo en al menos un idioma.
form-error-not-chosen = Has escrito «{ $text }» sin elegir. Pulsa Buscar, elige de la lista o vacía el campo.
form-error-unknown = Esta página no tiene el campo «{ $name }». No se ha guardado nada. Vuelve a cargar la página.
form-error-json = Línea { $line }, carácter { $column }: no se puede leer como JSON.
form-error-json-type = En { $place }: { $value } es de un tipo incorrecto.
form-error-json-option = En { $place }: { $value } no es una de las opciones.
form-error-json-range = En { $place }: { $value } es demasiado pequeño o grande.
form-error-json-unknown = En { $place }: no existe el ajuste «{ $name }».
form-error-json-missing = En { $place }: falta «{ $name }».

form-error-too-long = { $most ->
    [one] Usa un carácter como máximo.
   *[other] Usa { $most } caracteres como máximo.
}
form-error-too-short = { $least ->
    [one] Usa al menos un carácter.
   *[other] Usa al menos { $least } caracteres.
}
form-error-too-few = { $least ->
    [one] Hace falta al menos una entrada.
   *[other] Hacen falta al menos { $least } entradas.
}
form-error-too-many = { $most ->
    [one] Puede haber una entrada como máximo.
   *[other] Puede haber { $most } entradas como máximo.
}
form-problems = { $count ->
    [one] Hay algo que corregir. No se ha guardado nada.
   *[other] Hay { $count } cosas que corregir. No se ha guardado nada.
}
