# Who are you: the page before every task.

find-title = Кто вы?
find-lead = Введите имя, с которым вы входите на работе.
find-ask-login = Имя пользователя
find-ask-upn = Имя пользователя или адрес электронной почты
find-ask-attribute = Ваш идентификатор
find-domain = Домен
find-error-empty = Введите имя пользователя.
find-error-too-long = Это имя слишком длинное. Проверьте его и попробуйте ещё раз.
find-error-characters = В этом имени есть символы, которых не бывает в имени пользователя. Проверьте его и попробуйте ещё раз.
