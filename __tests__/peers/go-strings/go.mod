module gostringspeer

go 1.26
